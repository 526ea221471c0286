/** One clause of the shop's own texts: what a reply may rest a promise on. `text` is plain, without Markdown. */
export type Policy = { id: string; title: string; language: string; text: string }
