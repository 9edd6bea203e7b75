"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Messages } from "../messages/messages.ts";

const ErrorMessages = createContext<Messages["error"] | undefined>(undefined);

/** Hands the few strings that error boundaries need from the server to them, so that no script carries all messages. */
export function ErrorMessagesProvider({ messages, children }: { readonly messages: Messages["error"]; readonly children: ReactNode }) {
  return <ErrorMessages value={messages}>{children}</ErrorMessages>;
}

/** What an error boundary says, in the language of the page around it. */
export function useErrorMessages(): Messages["error"] {
  const messages = useContext(ErrorMessages);
  if (!messages) throw new Error("An error boundary stands outside ErrorMessagesProvider.");
  return messages;
}
