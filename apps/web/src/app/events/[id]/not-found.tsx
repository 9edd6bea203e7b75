import { NotFoundNotice } from "../../../components/not-found-notice.tsx";
import { getMessages } from "../../../messages/messages.ts";

export default function EventNotFound() {
  return <NotFoundNotice title={getMessages().notFound.section.events} />;
}
