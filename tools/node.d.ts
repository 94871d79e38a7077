// What our tools use of Node.js. Its own types are 80 times as large as the tools.
declare module "node:fs" {
  export function existsSync(path: string): boolean;
  export function readdirSync(path: string): string[];
  export function readFileSync(path: string): Uint8Array<ArrayBuffer>;
  export function readFileSync(path: string, encoding: "utf8"): string;
}

declare module "node:path" {
  export function join(...parts: string[]): string;
}

declare module "node:vm" {
  export function createContext(scope: object): object;
  export function runInContext(code: string, context: object): unknown;
  export function runInNewContext(code: string, context: object): unknown;
}

declare module "node:perf_hooks" {
  export const performance: { now(): number };
}

declare module "node:url" {
  export function fileURLToPath(address: string): string;
  export function pathToFileURL(path: string): { href: string };
}

declare const process: { argv: string[]; exitCode?: number };

declare module "node:zlib" {
  export function gzipSync(bytes: Uint8Array, options: { level: number }): Uint8Array;
  export function brotliCompressSync(bytes: Uint8Array): Uint8Array;
}
