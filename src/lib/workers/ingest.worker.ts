import { ingest } from './ingest.ts';
import { serve } from './serve.ts';

serve(ingest);
