// What our tools use of Node.js. Its own types are 80 times as large as the tools.
declare module "node:fs" {
  export function existsSync(path: string): boolean;
  export function readFileSync(path: string): Uint8Array;
  export function readFileSync(path: string, encoding: "utf8"): string;
}

declare module "node:path" {
  export function join(...parts: string[]): string;
}

declare module "node:vm" {
  export function runInNewContext(code: string, context: object): unknown;
}

declare const process: { argv: string[]; exitCode?: number };

declare module "node:zlib" {
  export function gzipSync(bytes: Uint8Array, options: { level: number }): Uint8Array;
  export function brotliCompressSync(bytes: Uint8Array): Uint8Array;
}
