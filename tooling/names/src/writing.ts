/** In which system a form of a name stands. */
export type WritingKind = "han" | "pinyin" | "han-viet" | "half" | "other";

/** One written form of a person's name. */
export interface Writing {
  readonly kind: WritingKind;
  /** Which of the forms of {@link kind}: forms of one style compare people of a pool fairly. */
  readonly style: string;
  readonly text: string;
}

/** A person of the benchmark with the forms of the name. */
export interface Person {
  readonly id: number;
  readonly writings: readonly Writing[];
}
