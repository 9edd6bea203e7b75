import { DomainError, type DomainErrorCode } from "@concord/domain";

/** Why a file was not taken: a code for programs and a message that says what to do. */
export interface Refusal {
  readonly code: DomainErrorCode | "unreadable" | "invalid";
  readonly message: string;
}

/** The refusal that an error stands for. An error that is none is a bug and goes on. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof DomainError) return { code: error.code, message: error.message };
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return { code: "not-found", message: "There is no such file. Check the path." };
  if (code === "EACCES" || code === "EPERM") return { code: "unreadable", message: "This user may not read the file. Change its permissions or run as another user." };
  if (typeof code === "string" && /^E[A-Z]+$/.test(code)) return { code: "unreadable", message: `The file cannot be read (${code}).` };
  throw error;
}
