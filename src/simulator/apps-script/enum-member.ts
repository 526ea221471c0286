/** A member of an Apps Script enum: an object that prints and serialises as its name. */
export class EnumMember {
  readonly #name: string
  readonly #ordinal: number

  constructor(name: string, ordinal: number) {
    this.#name = name
    this.#ordinal = ordinal
  }

  name(): string {
    return this.#name
  }

  ordinal(): number {
    return this.#ordinal
  }

  compareTo(other: EnumMember): number {
    return this.#ordinal - other.ordinal()
  }

  toString(): string {
    return this.#name
  }

  toJSON(): string {
    return this.#name
  }
}

/** Asks for every name of Google's enum, so that a member they add later does not go missing here. */
export function enumOf<E>(ordinals: Record<keyof E & string, number>): E {
  const entries = Object.entries<number>(ordinals)
  return Object.freeze(Object.fromEntries(entries.map(([name, ordinal]) => [name, new EnumMember(name, ordinal)]))) as E
}
