import type { FailureCode } from '../../../contract/failure';

/** What went wrong, and what to do about it. */
export const failuresEs: Readonly<Record<FailureCode, string>> = {
  'disk-full': 'El disco está lleno. No se cambió nada.',
  'storage-stopped': 'El navegador se detuvo antes de guardarlo todo. No se cambió nada.',
  'storage-unreachable': 'El navegador no pudo acceder a su almacenamiento. No se cambió nada.',
  'newer-data':
    'Tus datos los guardó una versión más nueva de Riposte. Actualiza Riposte para cambiarlos; no se pierde nada.',
  'shutting-down': 'Riposte se está cerrando. No se cambió nada.',
  'template-broken': 'Esta plantilla no se puede rellenar. Ábrela en el editor para ver por qué.',
  'own-template': 'Esta plantilla es tuya: puedes cambiarla directamente.',
  'editors-only': 'Solo los editores de tu equipo pueden cambiar esto.',
  'no-team': 'Este navegador no está conectado a ningún equipo.',
  'team-template-gone': 'El equipo ya no tiene esa plantilla.',
  'cannot-sign': 'Este navegador es demasiado antiguo para firmar archivos. Actualízalo.',
  'no-admin': 'Esta cuenta no administra el servidor.',
  'no-address': 'Esto no es la dirección de un servidor.',
  'address-secret': 'Quita el nombre y la contraseña de la dirección; tienen sus propios campos.',
  'address-open': 'La dirección debe empezar por https://, o la contraseña podría leerse por el camino.',
  'team-offline':
    'No se puede llegar al servidor del equipo: no hay red, la dirección no es correcta o este navegador no confía en su certificado.',
  'team-slow': 'El servidor del equipo tardó demasiado en responder.',
  'team-unauthorized':
    'El servidor no acepta este inicio de sesión. Revisa nombre y contraseña y conéctate de nuevo.',
  'team-forbidden':
    'El servidor te conoce, pero no te deja entrar en este equipo. Pregunta a quien lo administra.',
  'team-missing': 'No hay tal equipo en este servidor. Lo que tienes se queda aquí.',
  'team-busy': 'El servidor del equipo pide esperar.',
  'team-server': 'El servidor del equipo informa de un error propio.',
  'team-garbage': 'Esto no responde como un servidor CouchDB.',
  'team-large': 'La respuesta del servidor es mayor de lo que Riposte admite.',
  'team-stale':
    'Otros están cambiando las mismas plantillas ahora. El resto llega con la próxima sincronización.',
};
