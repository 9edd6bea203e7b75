"use client";

import { ErrorNotice } from "@concord/ui";

export default function SearchError({ retry }: { readonly retry: () => void }) {
  return <ErrorNotice retry={retry} />;
}
