"use client";

import { ErrorNotice } from "../../components/error-notice.tsx";

export default function ArticlesError({ retry }: { readonly retry: () => void }) {
  return <ErrorNotice retry={retry} />;
}
