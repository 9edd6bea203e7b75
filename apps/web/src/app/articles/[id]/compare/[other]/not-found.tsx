import { getMessages, NotFoundNotice } from "@concord/ui";


export default function ComparisonNotFound() {
  return <NotFoundNotice title={getMessages().notFound.section.articles} />;
}
