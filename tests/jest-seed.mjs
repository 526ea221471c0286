// The long proofs say which cases they made, so that the same ones can be made again.
if (process.env.SENTY_SEED) {
  const { default: fc } = await import('fast-check')
  fc.configureGlobal({ seed: Number(process.env.SENTY_SEED) })
}
