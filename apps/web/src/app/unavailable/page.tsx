import type { Metadata } from "next";
import { Notice } from "../../components/notice.tsx";
import { getMessages } from "../../messages/messages.ts";

export const metadata: Metadata = { title: getMessages().unavailable.title, robots: { index: false } };

/** Shown in place of any page, with status 503, while the API does not answer. */
export default function UnavailablePage() {
  const { unavailable } = getMessages();
  return (
    <Notice title={unavailable.title} text={unavailable.text}>
      <p>
        <a href="">{unavailable.retry}</a>
      </p>
    </Notice>
  );
}
