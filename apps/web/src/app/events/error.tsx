"use client";

import { ErrorNotice } from "@concord/ui";

export default function EventsError({ retry }: { readonly retry: () => void }) {
  return <ErrorNotice retry={retry} />;
}
