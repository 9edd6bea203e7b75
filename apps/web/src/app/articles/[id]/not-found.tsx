import { getMessages, NotFoundNotice } from "@concord/ui";


export default function ArticleNotFound() {
  return <NotFoundNotice title={getMessages().notFound.section.articles} />;
}
