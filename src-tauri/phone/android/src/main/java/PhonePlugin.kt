package app.limber.phone

import android.app.Activity
import android.content.Context
import android.media.AudioAttributes
import android.media.AudioFocusRequest
import android.media.AudioManager
import android.os.Build
import android.os.Handler
import android.os.Looper
import android.speech.tts.TextToSpeech
import app.tauri.annotation.Command
import app.tauri.annotation.InvokeArg
import app.tauri.annotation.TauriPlugin
import app.tauri.plugin.Invoke
import app.tauri.plugin.JSArray
import app.tauri.plugin.JSObject
import app.tauri.plugin.Plugin

@InvokeArg
class SayArgs {
    var text: String = ""
    var rate: Int = 100
    var voice: String? = null
}

@InvokeArg
class LowerArgs {
    var on: Boolean = false
}

/** Everything runs on the main thread, where commands and the voice's answers come. */
@TauriPlugin
class PhonePlugin(private val activity: Activity) : Plugin(activity) {
    private var voice: TextToSpeech? = null
    private var ready = false
    private var said = 0
    private val waiting = mutableListOf<(TextToSpeech?) -> Unit>()
    private var focus: AudioFocusRequest? = null
    private var lowered = false

    /** Does something with the voice once it is there, which takes a second. */
    private fun withVoice(invoke: Invoke, act: (TextToSpeech) -> Unit) {
        val known = voice
        if (known != null && ready) {
            attempt(invoke) { act(known) }
            return
        }
        waiting.add { there ->
            if (there == null) invoke.reject("There is no voice.") else attempt(invoke) { act(there) }
        }
        if (known != null) return
        // The answer may come before the constructor returns.
        val main = Handler(Looper.getMainLooper())
        voice = TextToSpeech(activity.applicationContext) { status ->
            main.post { opened(status == TextToSpeech.SUCCESS) }
        }
    }

    /** An engine of somebody else's that breaks must not take the app along. */
    private fun attempt(invoke: Invoke, what: () -> Unit) {
        try {
            what()
        } catch (error: RuntimeException) {
            invoke.reject(error.message ?: "The voice broke.")
        }
    }

    private fun opened(well: Boolean) {
        ready = well
        if (!well) {
            voice?.shutdown()
            voice = null
        }
        val then = waiting.toList()
        waiting.clear()
        then.forEach { it(voice) }
    }

    @Command
    fun voices(invoke: Invoke) = withVoice(invoke) { voice ->
        val list = JSArray()
        for (one in voice.voices.orEmpty()) {
            val missing = one.features.orEmpty().contains(TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED)
            if (one.isNetworkConnectionRequired || missing) continue
            val item = JSObject()
            item.put("name", one.name)
            item.put("language", one.locale.toLanguageTag())
            list.put(item)
        }
        val answer = JSObject()
        answer.put("voices", list)
        answer.put("usual", voice.defaultVoice?.name)
        invoke.resolve(answer)
    }

    @Command
    fun say(invoke: Invoke) {
        val args = invoke.parseArgs(SayArgs::class.java)
        withVoice(invoke) { voice ->
            voice.setSpeechRate(args.rate / 100f)
            val chosen = voice.voices.orEmpty().find { it.name == args.voice }
            if (chosen != null) voice.setVoice(chosen)
            said += 1
            val taken = voice.speak(args.text, TextToSpeech.QUEUE_ADD, null, said.toString())
            if (taken == TextToSpeech.SUCCESS) invoke.resolve() else invoke.reject("The voice refused.")
        }
    }

    @Command
    fun hush(invoke: Invoke) {
        voice?.stop()
        invoke.resolve()
    }

    @Command
    fun speaks(invoke: Invoke) {
        val answer = JSObject()
        answer.put("speaks", voice?.isSpeaking ?: false)
        invoke.resolve(answer)
    }

    @Command
    fun lower(invoke: Invoke) {
        val on = invoke.parseArgs(LowerArgs::class.java).on
        val audio = activity.getSystemService(Context.AUDIO_SERVICE) as AudioManager
        if (on != lowered) {
            lowered = on
            if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O) newFocus(audio, on) else oldFocus(audio, on)
        }
        invoke.resolve()
    }

    private fun newFocus(audio: AudioManager, on: Boolean) {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.O) return
        focus?.let { audio.abandonAudioFocusRequest(it) }
        focus = null
        if (!on) return
        val cue = AudioAttributes.Builder()
            .setUsage(AudioAttributes.USAGE_ASSISTANCE_SONIFICATION)
            .setContentType(AudioAttributes.CONTENT_TYPE_SONIFICATION)
            .build()
        val asked = AudioFocusRequest.Builder(AudioManager.AUDIOFOCUS_GAIN_TRANSIENT_MAY_DUCK)
            .setAudioAttributes(cue)
            .build()
        audio.requestAudioFocus(asked)
        focus = asked
    }

    @Suppress("DEPRECATION")
    private fun oldFocus(audio: AudioManager, on: Boolean) {
        if (on) {
            val gain = AudioManager.AUDIOFOCUS_GAIN_TRANSIENT_MAY_DUCK
            audio.requestAudioFocus(null, AudioManager.STREAM_MUSIC, gain)
        } else {
            audio.abandonAudioFocus(null)
        }
    }
}
