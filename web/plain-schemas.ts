import { config } from 'zod';

// The page's security policy forbids code made from text; schemas that are told so don't even try. Comes before them.
config({ jitless: true });
