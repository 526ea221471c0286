declare module '*.sql' {
  const text: string

  // biome-ignore lint/style/noDefaultExport: the bundler's text loader makes one
  export { text as default }
}
