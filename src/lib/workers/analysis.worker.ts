import { analysis } from './analysis.ts';
import { serve } from './serve.ts';

serve(analysis);
