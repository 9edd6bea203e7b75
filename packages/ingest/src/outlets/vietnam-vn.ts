import type { Outlet } from "./outlet.ts";

/** Vietnam.vn, the state's portal of machine-translated news; site line as printed since 2023. */
export const vietnamVn = {
  id: "vietnam-vn",
  hosts: ["vietnam.vn"],
  names: ["Vietnam.vn"],
} as const satisfies Outlet;
