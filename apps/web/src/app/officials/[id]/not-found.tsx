import { getMessages, NotFoundNotice } from "@concord/ui";


export default function OfficialNotFound() {
  return <NotFoundNotice title={getMessages().notFound.section.officials} />;
}
