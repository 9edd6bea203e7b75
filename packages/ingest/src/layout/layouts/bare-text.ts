import type { Layout } from "../layout.ts";

/** Text that lost its head: it begins with its first paragraph, which stands for the missing headline. As seen in 2024. */
export const bareText = {
  id: "bare-text",
  heads: ["opening date", "opening"],
} as const satisfies Layout;
