import { NotFoundNotice } from "../../../components/not-found-notice.tsx";
import { getMessages } from "../../../messages/messages.ts";

export default function OfficialNotFound() {
  return <NotFoundNotice title={getMessages().notFound.section.officials} />;
}
