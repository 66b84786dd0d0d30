import { z } from 'zod';

// Zod can compile its schemas with `new Function`, which the page's policy refuses; without it they are walked instead.
z.config({ jitless: true });
