import path from 'node:path';
import { build } from 'esbuild';

/** Modules of the product as one script that can be run in a page; what `source` exports is then in `window.tested`. */
export async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: path.join(import.meta.dirname, '../..'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'tested',
    footer: { js: 'window.tested = tested;' },
  });
  return outputFiles[0]?.text ?? '';
}
