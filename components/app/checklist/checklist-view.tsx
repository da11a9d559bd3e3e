import { Head } from '../ui/head.tsx';

export function ChecklistView() {
  return <Head title="Checklist" />;
}
