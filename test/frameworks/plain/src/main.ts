import 'referral-screener/define';
import 'referral-screener/history';

const counts = { started: 0, finished: 0, linked: 0, version: '' };
const main = document.createElement('main');
const heading = document.createElement('h1');
const line = document.createElement('p');
let screener = makeScreener('Harbor Street Clinic');

function makeScreener(name: string) {
  const made = document.createElement('referral-screener');
  made.clinicName = name;
  made.clinicPhone = '+1 555 010 0199';
  made.country = 'US';
  made.bookingUrl = '/booking/';
  made.minClasses = 2;
  made.headingLevel = 3;
  made.innerHTML = '<p>In a crisis, call or text <a href="tel:988">988</a>.</p>';
  made.addEventListener('screener-start', ({ detail }) => count('started', detail.version));
  made.addEventListener('screener-finish', ({ detail }) => count('finished', detail.version));
  made.addEventListener('screener-link', ({ detail }) => count('linked', detail.version));
  return made;
}

function count(what: 'started' | 'finished' | 'linked', version: string) {
  counts[what] += 1;
  counts.version = version;
  show();
}

function show() {
  heading.textContent = screener.clinicName;
  line.textContent = `started ${counts.started}, finished ${counts.finished}, linked ${counts.linked}, protocol ${counts.version}`;
}

function makeButton(name: string, press: () => void) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = name;
  made.addEventListener('click', press);
  return made;
}

const rename = makeButton('Rename', () => {
  screener.clinicName = 'Pine Street Clinic';
  show();
});
const toggle = makeButton('Show or remove', () => {
  if (screener.isConnected) return screener.remove();
  screener = makeScreener('Pine Street Clinic');
  main.append(screener);
});

main.append(heading, rename, toggle, line, screener);
document.querySelector('#app')!.append(main);
show();
