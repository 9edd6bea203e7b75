"use client";

import { ErrorNotice } from "@concord/ui";

export default function PageError({ retry }: { readonly retry: () => void }) {
  return <ErrorNotice retry={retry} />;
}
