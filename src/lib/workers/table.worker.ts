import { serve } from './serve.ts';
import { tables } from './tables.ts';

serve(tables);
