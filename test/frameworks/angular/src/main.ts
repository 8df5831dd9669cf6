import { provideZoneChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';
import { Snippet } from './snippet';

const shown = location.hash === '#snippet' ? Snippet : App;
void bootstrapApplication(shown, { providers: [provideZoneChangeDetection()] });
