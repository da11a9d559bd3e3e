import { hashOf } from '../../route.ts';
import { Head } from '../../ui/head.tsx';

export function ImportView() {
  return <Head title="Import programs" back={{ to: hashOf('programs'), name: 'Programs' }} />;
}
