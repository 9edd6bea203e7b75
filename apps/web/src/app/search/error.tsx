"use client";

import { ErrorNotice } from "../../components/error-notice.tsx";

export default function SearchError({ retry }: { readonly retry: () => void }) {
  return <ErrorNotice retry={retry} />;
}
