import { NotFoundNotice } from "@concord/ui";


export default function NotFound() {
  return <NotFoundNotice />;
}
