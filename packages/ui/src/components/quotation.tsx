import type { SourcedEvidence } from "@concord/domain";
import { toEvidenceAddress } from "../address/to-address.ts";

interface QuotationProps {
  readonly evidence: SourcedEvidence;
  /** Language of the article, where the page knows it. */
  readonly language: string | undefined;
}

/** The words of a source; they lead to their place in its text. */
export function Quotation({ evidence, language }: QuotationProps) {
  return (
    <a href={toEvidenceAddress(evidence)} lang={language} dir="auto">
      “{evidence.text}”
    </a>
  );
}
