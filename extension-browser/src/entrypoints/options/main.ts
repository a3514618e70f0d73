import '../../panel/style.css';
import './options.css';
import { Options } from '../../panel/options/options';
import { showPage } from '../../panel/own-page';

showPage(Options, 'options_title');
