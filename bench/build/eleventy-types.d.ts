// The little of Eleventy that the bench uses; the package brings no types.
declare module '@11ty/eleventy' {
  export interface Settings {
    addTemplate(name: string, template: unknown, data: unknown): void;
    addGlobalData(name: string, data: unknown): void;
  }
  // biome-ignore lint/style/noDefaultExport: that is how Eleventy exports itself.
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { quietMode: boolean; config: (settings: Settings) => void },
    );
    write(): Promise<unknown>;
  }
}
