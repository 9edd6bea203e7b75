import { getMessages, NotFoundNotice } from "@concord/ui";


export default function EventNotFound() {
  return <NotFoundNotice title={getMessages().notFound.section.events} />;
}
