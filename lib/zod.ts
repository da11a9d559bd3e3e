import * as z from 'zod/mini';

// Zod otherwise probes `new Function`, which the mail hosts' CSP reports as a violation.
z.config({ jitless: true });

export { z };
