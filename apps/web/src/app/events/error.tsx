"use client";

import { ErrorNotice } from "../../components/error-notice.tsx";

export default function EventsError({ retry }: { readonly retry: () => void }) {
  return <ErrorNotice retry={retry} />;
}
