"use client";

import { useEffect } from "react";

/** Lets Escape close the open slip; without a script its own link does. */
export function SlipKeys() {
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape") document.querySelector<HTMLAnchorElement>(".slip:target .slip-close")?.click();
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => document.removeEventListener("keydown", closeOnEscape);
  }, []);
  return null;
}
