"use client";

import { ErrorNotice } from "@concord/ui";

export default function ArticlesError({ retry }: { readonly retry: () => void }) {
  return <ErrorNotice retry={retry} />;
}
