export default {
  process: (text) => ({ code: `export default ${JSON.stringify(text)}` }),
}
