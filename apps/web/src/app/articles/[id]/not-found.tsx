import { NotFoundNotice } from "../../../components/not-found-notice.tsx";
import { getMessages } from "../../../messages/messages.ts";

export default function ArticleNotFound() {
  return <NotFoundNotice title={getMessages().notFound.section.articles} />;
}
