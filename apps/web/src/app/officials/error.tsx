"use client";

import { ErrorNotice } from "@concord/ui";

export default function OfficialsError({ retry }: { readonly retry: () => void }) {
  return <ErrorNotice retry={retry} />;
}
