import { Clinic } from './clinic';

export default function Page() {
  return <Clinic />;
}
