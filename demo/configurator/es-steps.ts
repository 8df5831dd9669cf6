import type { StepWords } from './words.js';

const plugin = [
  'En la descarga, busque wordpress/referral-screener.zip. No lo descomprima.',
  'En WordPress, abra Plugins › Añadir plugin › Subir plugin, elija ese archivo, y oprima Instalar ahora y Activar.',
];
const npm =
  'Cree el paquete con npm pack (no está en ningún registro) e instale ese archivo: npm install ./referral-screener-….tgz';
const header =
  'Si los archivos están en otra dirección que su sitio, ese servidor tiene que enviar con ellos la cabecera Access-Control-Allow-Origin: *. Si no puede, elija “En un marco” más arriba.';

export const steps: StepWords = {
  files: (folder, isFrame) => [
    'Descomprima la descarga.',
    `Copie ${isFrame ? 'su carpeta “iframe”' : 'sus archivos .js'} a su espacio web, de modo que su dirección empiece con ${folder}`,
  ],
  filesElsewhere: (folder, isFrame) => [
    'Este servicio no acepta esos archivos. Tienen que estar en un espacio web propio, como el que venía con su dominio.',
    `Descomprima la descarga, y copie allí ${isFrame ? 'su carpeta “iframe”' : 'sus archivos .js'}, de modo que su dirección empiece con ${folder}`,
  ],
  names: {
    html: 'Una página de HTML',
    'wordpress-plugin': 'WordPress, para todo el sitio (plugin)',
    'wordpress-block': 'WordPress, editor de bloques',
    'wordpress-classic': 'WordPress, editor clásico',
    elementor: 'WordPress con Elementor',
    squarespace: 'Squarespace',
    wix: 'Wix',
    webflow: 'Webflow',
    'google-sites': 'Google Sites',
    react: 'React',
    vue: 'Vue',
    svelte: 'Svelte',
    angular: 'Angular',
    next: 'Next.js',
  },
  steps: {
    html: ['Abra su página en un editor, y pegue el código donde deben estar las preguntas.', 'Guarde la página.'],
    'wordpress-plugin': [
      ...plugin,
      'Abra Ajustes › Referral Screener, y escriba lo que está más abajo.',
      'Estos ajustes valen en cada bloque y cada código corto que no diga otra cosa.',
    ],
    'wordpress-block': [
      ...plugin,
      'Abra su página en el editor, oprima +, busque “Referral screener” y elíjalo.',
      'O bien: elija “Editor de código” en el menú de tres puntos, y pegue el código.',
      'Oprima Guardar.',
    ],
    'wordpress-classic': [...plugin, 'Abra su página, y pegue el código en una línea propia.', 'Oprima Actualizar.'],
    elementor: [
      'Abra su página en Elementor, y arrastre el widget “HTML” a su lugar.',
      'Pegue el código, y oprima Publicar.',
      'Si el código desaparece, usted no puede guardar programas: use el plugin y su código corto (“WordPress, editor clásico”).',
    ],
    squarespace: [
      'Edite su página, añada un bloque y elija “Código”. No todos los planes lo tienen.',
      'Elija HTML, pegue el código y guarde. Las preguntas quizá se vean solo en la página publicada.',
      header,
    ],
    wix: [
      'En el editor, elija Añadir elementos › Código embebido › Insertar HTML.',
      'Pegue el código, y oprima Actualizar.',
      'Haga la caja tan ancha como su página, y de 900 píxeles de alto por lo menos.',
    ],
    webflow: [
      'En el Designer, arrastre un “Code Embed” a su lugar. No todos los planes lo tienen.',
      'Pegue el código, y oprima Save & Close. Las preguntas se ven en la página publicada.',
      header,
    ],
    'google-sites': [
      'Edite su página, y elija Insertar › Incorporar › Por URL.',
      'Pegue la dirección de abajo, elija “Página completa”, y oprima Insertar.',
      'Haga la caja tan ancha como su página, y de 900 píxeles de alto por lo menos.',
    ],
    react: [npm, 'Guarde el código como componente, y use <ReferralQuestions />.'],
    vue: [npm, 'Guarde el código como componente, anuncie la etiqueta al compilador, y use <ReferralQuestions />.'],
    svelte: [npm, 'Guarde el código como componente, y use <ReferralQuestions />.'],
    angular: [npm, 'Guarde el código como componente, y use <app-referral-questions />.'],
    next: [npm, 'Guarde el código como componente de cliente, y use <ReferralQuestions /> en una página.'],
  },
  header,
  fhirInPlugin: 'En Ajustes › Referral Screener, marque “Medical software (FHIR)”, y guarde.',
  last: 'Abra la página en un teléfono, oprima Empezar y responda dos preguntas. Vea que su teléfono y el número de crisis sean correctos.',
  untried: (name) =>
    `Nadie ha probado todavía estos pasos en ${name}: nuestras pruebas no lo tienen. El código se probó en otras páginas. Si allí algo se llama de otra manera, siga lo que ve.`,
};
