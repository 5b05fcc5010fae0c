declare module 'seedrandom/lib/alea.js' {
  const alea: (seed: string) => () => number;
  // biome-ignore lint/style/noDefaultExport: the module is CommonJS with one export.
  export default alea;
}
