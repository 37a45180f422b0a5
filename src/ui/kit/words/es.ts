import type { Failure } from '../use-answer';
import type { Words } from './en';
import { failuresEs } from './failures-es';

export const es: Words = {
  undo: 'Deshacer',
  dismiss: 'Cerrar',
  tryAgain: 'Reintentar',
  removeLabel: (label: string) => `Quitar la etiqueta ${label}`,
  failures: failuresEs,
  failure: (failure: Failure) =>
    failure.reason === 'gone'
      ? 'Riposte se actualizó o se reinició. Recarga esta página para seguir.'
      : failure.code
        ? failuresEs[failure.code]
        : `No ha funcionado (${failure.detail || failure.reason}). No se cambió nada.`,
  platformTerms: {
    instagram:
      'Las condiciones de Meta prohíben leer o actuar por medios automatizados sin su permiso. Los mensajes solo pueden promocionar durante las 24 horas siguientes a que la persona escribiera.',
    facebook:
      'Las condiciones de Meta prohíben leer o actuar por medios automatizados sin su permiso. La promoción solo se permite dentro del plazo estándar de mensajería.',
    x: 'X dice que automatizar su sitio web puede acabar en suspensión permanente y que los mensajes automáticos requieren la intención clara de la persona.',
    linkedin:
      'Las Condiciones de uso de LinkedIn nombran esta misma técnica: prohíben los complementos que se superponen a sus páginas o las cambian. Busca extensiones y ha escrito a quienes las usan. Decide tú.',
    tiktok:
      'Las Normas de la comunidad de TikTok valen también para los mensajes de empresa, y el cliente tiene que escribir primero.',
    whatsapp:
      'Las condiciones de WhatsApp prohíben los mensajes masivos y automáticos y la automatización no oficial. Las empresas necesitan el consentimiento de las personas.',
  },
};
