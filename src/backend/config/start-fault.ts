/** Why the backend does not start: one sentence for each mistake, for the person who starts it. */
export class StartFault extends Error {
  readonly sentences: string[]
  constructor(sentences: string[]) {
    super(sentences.join('\n'))
    this.name = 'StartFault'
    this.sentences = sentences
  }
}
