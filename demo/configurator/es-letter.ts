import type { PageWords } from './words.js';

export const letter: PageWords['letter'] = ({ clinic, place, steps, code, link }) => `Buenos días:

Por favor, ponga las preguntas sobre el referido (referral) en el sitio web de ${clinic || 'nuestra clínica'} (${place}).

${steps.map((step, at) => `${at + 1}. ${step}`).join('\n')}

El código:

${code}

Por favor, no ponga analíticas, píxeles ni grabadoras de sesiones en esa página: sus visitantes leen preguntas sobre su salud.

Todas nuestras elecciones están en este enlace: ${link}

Gracias`;
