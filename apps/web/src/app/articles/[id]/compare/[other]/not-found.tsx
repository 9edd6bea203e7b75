import { NotFoundNotice } from "../../../../../components/not-found-notice.tsx";
import { getMessages } from "../../../../../messages/messages.ts";

export default function ComparisonNotFound() {
  return <NotFoundNotice title={getMessages().notFound.section.articles} />;
}
